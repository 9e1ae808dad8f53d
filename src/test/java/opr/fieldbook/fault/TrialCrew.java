package opr.fieldbook.fault;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import opr.fieldbook.work.merge.Crew;

/** Makes what a {@link Trial} starts from: one library, alone in a folder of its own, with what was prepared beside it. */
public final class TrialCrew {

    private TrialCrew() {}

    /**
     * What a trial starts from.
     *
     * @param root     the folder of the trial
     * @param prepared what the preparation answered
     */
    public record Start<T>(Path root, Path library, String inspection, T prepared) {

        public Trial trial(Trial.Doing doing) {
            return new Trial(root, library, inspection, doing);
        }
    }

    /** Lets a crew work, and closes it; the preparation gets the crew and the folder of the trial. */
    public static <T> Start<T> of(Path temp, int laptops, Function<Crew, T> work) throws IOException {
        return of(temp, laptops, "lead", work);
    }

    /** The same with the library of another laptop: {@code 1-laptop} and so on. */
    public static <T> Start<T> of(Path temp, int laptops, String whose, Function<Crew, T> work) throws IOException {
        Path root = Files.createDirectory(temp.resolve("disk"));
        String inspection;
        T prepared;
        try (Crew crew = new Crew(temp, laptops)) {
            inspection = crew.lead().sitting().id();
            prepared = work.apply(crew);
        }
        Path library = Files.move(temp.resolve(whose), root.resolve(whose));
        return new Start<>(root, library, inspection, prepared);
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
