package opr.fieldbook.report;

import java.util.List;

/** Section 1: the follow-up statement and a paragraph for each main result. The counts come from the findings. */
public record Summary(FollowUp followUp, List<String> paragraphs, String leftOut) {

    public Summary(FollowUp followUp, List<String> paragraphs) {
        this(followUp, paragraphs, "");
    }

    public Summary {
        paragraphs = List.copyOf(paragraphs);
    }

    Summary noted(String note) {
        return note.isEmpty() ? this : new Summary(followUp, paragraphs, leftOut.isEmpty() ? note : leftOut + "\n" + note);
    }

    /** How the follow-up statement is set: a color and a bar, never color alone. */
    public enum Tone {
        /** A review is due or likely. */
        ATTENTION,
        /** Nothing follows, or it was waived. */
        CALM
    }

    /** What the number of findings means for a follow-up review. */
    public record FollowUp(String title, String sentence, Tone tone) {}
}
