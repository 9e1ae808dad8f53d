package opr.fieldbook.domain;

import java.util.ArrayList;
import java.util.List;
import opr.fieldbook.domain.protocol.AnswerForm;
import opr.fieldbook.domain.protocol.Category;
import opr.fieldbook.domain.protocol.Citation;
import opr.fieldbook.domain.protocol.Component;
import opr.fieldbook.domain.protocol.FindingClass;
import opr.fieldbook.domain.protocol.InterviewRole;
import opr.fieldbook.domain.protocol.Item;
import opr.fieldbook.domain.protocol.Party;
import opr.fieldbook.domain.protocol.Protocol;
import opr.fieldbook.domain.protocol.Section;
import opr.fieldbook.domain.protocol.Traits;
import opr.fieldbook.domain.protocol.Verification;

/** Small protocols with items of every sort, and a large one of the size of a real one. */
public final class SampleProtocol {

    private static final List<Category> CATEGORIES = List.of(
            new Category("D-TRN", FindingClass.DEFICIENCY, "Training", Party.LEA, false, "2", false),
            new Category("D-I-TRN", FindingClass.DEFICIENCY, "Training oversight", Party.ICE, false, "2", false),
            new Category("D-OTH", FindingClass.DEFICIENCY, "Other", Party.JOINT, false, null, false),
            new Category("A-INT", FindingClass.AREA_OF_CONCERN, "Interpreter", Party.LEA, false, "3", false),
            new Category("A-SEC", FindingClass.AREA_OF_CONCERN, "Security", Party.JOINT, true, "3", false));

    private static final List<Citation> CITATIONS = List.of(
            new Citation("M-TRN", "MOA, training", "Training", null, Citation.Source.MOA, "Yearly training", false),
            new Citation("M-CMP", "MOA, complaints", "Complaints", null, Citation.Source.MOA, "Posters", false),
            new Citation(
                    "ICE-13001.1",
                    "ICE Directive 13001.1",
                    "A directive",
                    "2012",
                    Citation.Source.ICE_POLICY,
                    "Oversight",
                    true));

    private SampleProtocol() {}

    /** Tour on, two years, four-finding rule. */
    public static Protocol jem() {
        return protocol("JEM", "J", new Traits(true, true, 24, true, false), smallItems("J"));
    }

    /** Tour off by default, no cycle, no four-finding rule, owner chosen. */
    public static Protocol wso() {
        return protocol("WSO", "W", new Traits(false, false, null, false, true), smallItems("W"));
    }

    /** A protocol of so many items, a third of them per facility, with texts of the usual length. */
    public static Protocol large(int items) {
        List<Item> all = new ArrayList<>();
        String[] sections = {"tour", "papers", "talks"};
        for (int i = 0; i < items; i++) {
            all.add(item("J-X-" + i, sections[i % 3], i % 3 == 0));
        }
        return protocol("JEM", "J", new Traits(true, true, 24, true, false), all);
    }

    private static List<Item> smallItems(String letter) {
        return List.of(
                item(letter + "-T-01", "tour", true),
                item(letter + "-T-02", "tour", false),
                item(letter + "-D-01", "papers", false),
                item(letter + "-D-02", "papers", false),
                item(letter + "-I-01", "talks", false));
    }

    private static Protocol protocol(String model, String letter, Traits traits, List<Item> items) {
        return new Protocol(
                model,
                model + " model",
                "Compliance Inspection",
                "1",
                traits,
                List.of(
                        new Section("tour", Component.TOUR, "Processing area", "Jail"),
                        new Section("papers", Component.DOCUMENTS, "Training records", "Office"),
                        new Section("talks", Component.INTERVIEWS, "Officers", letter)),
                List.of(new InterviewRole("dio", "Officer", false), new InterviewRole("det", "Detainee", true)),
                items,
                CITATIONS,
                CATEGORIES,
                new Protocol.Opening("Good morning", "Good morning", "Buenos días", List.of("One at a time")));
    }

    private static Item item(String id, String section, boolean perFacility) {
        Item.Script script = section.equals("talks")
                ? new Item.Script("dio", "What is your duty?", null, List.of("Since when?"), AnswerForm.KNOWLEDGE)
                : null;
        return new Item(
                id,
                section,
                "TRN",
                "Every officer on the roster has a training record for the year (" + id + ")",
                new Item.Guidance(
                        "The record names the course, its day and the officer; a list of attendance alone is not one.",
                        List.of("Lay the roster beside the records.", "Note each officer without one."),
                        List.of("Roster", "Training records"),
                        "MOA clause on training",
                        null),
                new Item.Defaults(
                        "D-TRN", FindingClass.DEFICIENCY, Party.LEA, Verification.DESK, List.of("M-TRN")),
                new Item.Marks(perFacility, false, false, false, false, false),
                script,
                List.of());
    }
}
