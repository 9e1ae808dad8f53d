package opr.fieldbook.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike the guidance of two items is: guidance made from one mould with names and numbers put in tells an inspector
 * nothing about the item at hand.
 */
final class GuidanceLikeness {

    private static final int SHINGLE = 5;

    /** A sentence with fewer function words has a skeleton too common to mean anything. */
    private static final int SKELETON_LEAST = 5;

    private static final Set<String> NAMES =
            Set.of("lea", "ice", "dio", "dios", "wso", "jem", "moa", "sop", "gao", "ero", "opr", "iadp", "cap", "form");

    private static final Set<String> FUNCTION_WORDS =
            Set.of(("a an the this that these those and or but nor if when where while until before after since"
                + " because though although as at by for from in into of off on onto out over per to under up upon"
                + " with within without than then so not no is are was were be been being has have had do does did can"
                + " could may might will would who whom whose which what how why it its they them their there here"
                + " each every any all both either neither one other another same only also more most less least"
                + " between against about beside next")
                    .split(" "));

    private GuidanceLikeness() {}

    /** The share of five-word runs, names and numbers taken out, that two texts have in common. */
    static double shared(String one, String other) {
        return shared(shingles(one), shingles(other));
    }

    static double shared(Set<String> first, Set<String> second) {
        long common = first.stream().filter(second::contains).count();
        long all = first.size() + second.size() - common;
        return all == 0 ? 0 : (double) common / all;
    }

    static Set<String> shingles(String text) {
        List<String> words = words(text);
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            shingles.add(String.join(" ", words.subList(i, i + SHINGLE)));
        }
        return shingles;
    }

    /** The sentences of a text with every word of content replaced by a gap; what a mould leaves. */
    static Set<String> skeletons(String text) {
        return Sentences.of(text).stream()
                .map(GuidanceLikeness::skeleton)
                .filter(skeleton -> Arrays.stream(skeleton.split(" "))
                                .filter(word -> !word.equals("_"))
                                .count()
                        >= SKELETON_LEAST)
                .collect(Collectors.toSet());
    }

    private static String skeleton(String sentence) {
        List<String> parts = new ArrayList<>();
        for (String word : sentence.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}]+", " ")
                .strip()
                .split(" ")) {
            String part = FUNCTION_WORDS.contains(word) ? word : "_";
            if (parts.isEmpty() || !parts.getLast().equals(part) || !part.equals("_")) {
                parts.add(part);
            }
        }
        return String.join(" ", parts);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT)
                        .replaceAll("\\b[jw]-[tdi]-\\d+\\b|\\bi-\\d+\\w*\\b", " ")
                        .replaceAll("[^\\p{L}]+", " ")
                        .strip()
                        .split(" "))
                .filter(word -> !word.isEmpty() && !NAMES.contains(word))
                .toList();
    }
}
