package opr.fieldbook.ui.overview;

import java.util.List;
import opr.fieldbook.domain.check.Point;

/** All open points of one kind. */
public record OpenKind(Point.Kind kind, List<Point> points) {}
