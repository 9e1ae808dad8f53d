package opr.fieldbook.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import opr.fieldbook.work.merge.Crew;

/** Makes what a {@link Trial} starts from: the lead's library, alone in a folder of its own, with what was prepared beside it. */
public final class TrialCrew {

    private TrialCrew() {}

    /**
     * What a trial starts from.
     *
     * @param root     the folder of the trial
     * @param prepared what the preparation answered
     */
    public record Start<T>(Path root, String inspection, T prepared) {

        public Path library() {
            return root.resolve("lead");
        }

        public Trial trial(Trial.Doing doing) {
            return new Trial(root, library(), inspection, doing);
        }
    }

    /** Lets a crew work, and closes it; the preparation gets the crew and the folder of the trial. */
    public static <T> Start<T> of(Path temp, int laptops, Function<Crew, T> work) throws IOException {
        Path root = Files.createDirectory(temp.resolve("disk"));
        String inspection;
        T prepared;
        try (Crew crew = new Crew(temp, laptops)) {
            inspection = crew.lead().sitting().id();
            prepared = work.apply(crew);
        }
        Files.move(temp.resolve("lead"), root.resolve("lead"));
        return new Start<>(root, inspection, prepared);
    }

    /** Moves a file into the folder of the trial. */
    public static Path keep(Path file, Path root, String name) {
        try {
            return Files.move(file, root.resolve(name));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** A small picture whose bytes hold the canary. */
    public static Path picture(Path temp, int number) {
        try {
            return Files.writeString(
                    temp.resolve("photo-" + number + ".jpg"), (Trial.CANARY + " in picture " + number + " ").repeat(400));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
