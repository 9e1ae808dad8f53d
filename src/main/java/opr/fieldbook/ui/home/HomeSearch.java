package opr.fieldbook.ui.home;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import opr.fieldbook.base.Text;
import opr.fieldbook.domain.inspection.Summary;
import opr.fieldbook.domain.lea.Lea;

/**
 * Finds inspections, findings and LEAs by the beginnings of words, in any order. Letter case and accents do not matter. Made
 * once in the background; a search goes over what was prepared.
 */
final class HomeSearch {

    static final int MOST = 12;

    static final HomeSearch EMPTY = new HomeSearch(List.of());

    private record Entry(SearchHit hit, String words) {}

    private final List<Entry> entries;

    private HomeSearch(List<Entry> entries) {
        this.entries = entries;
    }

    static HomeSearch over(List<Summary> summaries, List<Lea> leas) {
        List<Entry> entries = new ArrayList<>();
        for (Summary summary : summaries) {
            Summary.Head head = summary.head();
            SearchHit hit = new SearchHit(
                    SearchHit.Kind.INSPECTION,
                    summary.id(),
                    "",
                    head.leaName(),
                    Text.of("home.search.inspection", head.number(), stage(summary)));
            entries.add(entry(hit, head.leaName(), head.number(), head.fieldOffice(), String.join(" ", head.models())));
        }
        for (Summary summary : summaries) {
            for (Summary.Line line : summary.findings()) {
                String title = line.title().isBlank() ? Text.of("home.search.untitled") : line.title();
                SearchHit hit = new SearchHit(
                        SearchHit.Kind.FINDING,
                        summary.id(),
                        line.id(),
                        Text.of("home.search.finding", line.name(), title),
                        summary.head().leaName());
                entries.add(entry(hit, line.name(), line.title(), String.valueOf(line.category()), summary.head().leaName()));
            }
        }
        Set<String> inspected = summaries.stream().map(each -> each.head().leaId()).collect(Collectors.toSet());
        for (Lea lea : leas) {
            String key = inspected.contains(lea.id()) ? "home.search.lea" : "home.search.lea-new";
            SearchHit hit = new SearchHit(SearchHit.Kind.LEA, lea.id(), "", lea.name(), Text.of(key, lea.state()));
            entries.add(entry(hit, lea.name(), lea.state(), lea.county(), lea.fieldOffice()));
        }
        return new HomeSearch(List.copyOf(entries));
    }

    private static String stage(Summary summary) {
        return Text.of("word.stage." + summary.stage().name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static Entry entry(SearchHit hit, String... words) {
        return new Entry(hit, " " + plain(String.join(" ", words)));
    }

    /** The first of those in which every word typed begins a word. */
    List<SearchHit> find(String typed) {
        List<String> wanted = Arrays.stream(plain(typed).split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> " " + word)
                .toList();
        if (wanted.isEmpty()) {
            return List.of();
        }
        return entries.stream()
                .filter(entry -> wanted.stream().allMatch(entry.words()::contains))
                .limit(MOST)
                .map(Entry::hit)
                .toList();
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ");
    }
}
