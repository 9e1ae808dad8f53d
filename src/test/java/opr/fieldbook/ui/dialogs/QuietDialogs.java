package opr.fieldbook.ui.dialogs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Answers for tests: notes what went wrong, says yes, gives the path it was given. */
public final class QuietDialogs implements Dialogs {

    private final List<Throwable> problems = new ArrayList<>();
    private @Nullable Path answer;

    /** The folder or file to answer with. */
    public void answer(@Nullable Path path) {
        answer = path;
    }

    public List<Throwable> problems() {
        return problems;
    }

    @Override
    public void problem(Throwable failure) {
        problems.add(failure);
    }

    @Override
    public void attention(String sentence) {}

    @Override
    public void done(String sentence) {}

    @Override
    public void done(String sentence, Path folder) {}

    @Override
    public void confirm(Question question, Runnable yes) {
        yes.run();
    }

    @Override
    public void reason(Question question, Consumer<String> given) {
        given.accept("Because");
    }

    @Override
    public void passphrase(Question question, Consumer<char[]> given) {}

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.ofNullable(answer);
    }

    @Override
    public List<Path> chooseFiles(String titleKey) {
        return answer == null ? List.of() : List.of(answer);
    }

    @Override
    public List<Path> chooseFieldbooks(String titleKey) {
        return answer == null ? List.of() : List.of(answer);
    }

    @Override
    public Optional<Path> chooseTarget(String titleKey, String proposedName) {
        return Optional.ofNullable(answer);
    }
}
