package opr.fieldbook.ui.team;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import opr.fieldbook.base.Text;
import opr.fieldbook.work.merge.Confirmed;
import opr.fieldbook.work.team.TeamView;
import opr.fieldbook.work.team.WorkingCopy;
import opr.fieldbook.work.trust.Standing;

/** What the team card says. */
public final class TeamWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("MMM d, HH:mm", Locale.US);

    private TeamWords() {}

    /** Whose working copy it is, and from when. */
    public static String copy(WorkingCopy copy) {
        return Text.of("team.copy", copy.owner(), moment(copy.from()));
    }

    static String has(TeamView.Line line) {
        Confirmed.State has = line.has();
        OffsetDateTime upTo = has.upTo();
        if (line.standing() == Standing.SELF) {
            return "";
        } else if (has.by() == null) {
            return Text.of("team.has.unknown");
        } else if (upTo == null) {
            return Text.of("team.has.nothing");
        }
        return has.newer() == 0
                ? Text.of("team.has.all", moment(upTo))
                : Text.of("team.has.newer", moment(upTo), has.newer());
    }

    private static String moment(OffsetDateTime at) {
        return MOMENT.format(at.atZoneSameInstant(ZoneId.systemDefault()));
    }
}
