package opr.fieldbook.ui.inspect;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import opr.fieldbook.ui.dialogs.Dialogs;
import org.jspecify.annotations.Nullable;

/** Dialogs that note what was asked and give the answer that was set before. */
public final class NotedDialogs implements Dialogs {

    public final List<Throwable> problems = new ArrayList<>();
    public final List<String> said = new ArrayList<>();
    public final List<String> attention = new ArrayList<>();
    public final List<Question> asked = new ArrayList<>();
    public boolean yes = true;
    public @Nullable String reason;
    public List<Path> files = List.of();
    public @Nullable Path target;

    @Override
    public void problem(Throwable failure) {
        problems.add(failure);
    }

    @Override
    public void attention(String sentence) {
        attention.add(sentence);
    }

    @Override
    public void done(String sentence) {
        said.add(sentence);
    }

    @Override
    public void done(String sentence, Path folder) {
        said.add(sentence);
    }

    @Override
    public void confirm(Question question, Runnable action) {
        asked.add(question);
        if (yes) {
            action.run();
        }
    }

    @Override
    public void reason(Question question, Consumer<String> given) {
        asked.add(question);
        String answer = reason;
        if (answer != null) {
            given.accept(answer);
        }
    }

    @Override
    public void passphrase(Question question, Consumer<char[]> given) {
        asked.add(question);
        String answer = reason;
        if (answer != null) {
            given.accept(answer.toCharArray());
        }
    }

    @Override
    public Optional<Path> chooseFolder(String titleKey) {
        return Optional.empty();
    }

    @Override
    public List<Path> chooseFiles(String titleKey) {
        return files;
    }

    @Override
    public List<Path> chooseFieldbooks(String titleKey) {
        return files;
    }

    @Override
    public Optional<Path> chooseTarget(String titleKey, String proposedName) {
        return Optional.ofNullable(target);
    }
}
