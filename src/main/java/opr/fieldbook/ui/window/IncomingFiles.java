package opr.fieldbook.ui.window;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import opr.fieldbook.ui.dialogs.Dialogs;
import opr.fieldbook.ui.team.OpenPackages;
import opr.fieldbook.work.Background;
import opr.fieldbook.work.Session;
import opr.fieldbook.work.merge.TeamFiles;
import org.jspecify.annotations.Nullable;

/**
 * Where files lead that were dropped or chosen: to the merge screen of the inspection they belong to, or, a work package of one
 * that is not here, to making its working copy. Which it is, is read away from the FX thread.
 */
final class IncomingFiles {

    private final Background background;
    private final Dialogs dialogs;
    private final Ways ways;

    /** Where they can lead. */
    interface Ways {

        /** Opens an inspection that has just come. */
        void open(String inspection);

        /** Shows the merge screen of an inspection, open or not, with files to look at. */
        void merge(String inspection, List<Path> files);
    }

    IncomingFiles(Background background, Dialogs dialogs, Ways ways) {
        this.background = background;
        this.dialogs = dialogs;
        this.ways = ways;
    }

    /**
     * Asks for files where none are given and no inspection is open; the merge screen of one that is asks itself.
     *
     * @param here the inspection that is open; null for none
     */
    void take(Session session, @Nullable String here, List<Path> files) {
        if (files.isEmpty() && here != null) {
            ways.merge(here, files);
            return;
        }
        List<Path> chosen = files.isEmpty() ? dialogs.chooseFieldbooks("merge.choose") : files;
        if (!chosen.isEmpty()) {
            OpenPackages packages = new OpenPackages(session, background, dialogs);
            background.run(() -> owner(packages, chosen, session, here), (id, failure) -> {
                if (id == null) {
                    dialogs.problem(failure);
                } else if (id.isEmpty()) {
                    packages.ask(chosen, ways::open);
                } else {
                    ways.merge(id.get(), chosen);
                }
            });
        }
    }

    /** The inspection that files belong to; none for a work package of one that is not here. */
    private static Optional<String> owner(
            OpenPackages packages, List<Path> files, Session session, @Nullable String here) {
        return packages.areOneNewPackage(files)
                ? Optional.empty()
                : Optional.of(TeamFiles.inspectionOf(files, session, here));
    }
}
