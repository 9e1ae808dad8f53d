package opr.fieldbook.intake;

import java.util.List;
import java.util.Set;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;

/** What every protocol draws on: the sources that can be cited, the categories of findings, the topic codes. */
record SharedSources(List<Citation> citations, List<Category> categories, Set<String> topics) {}
