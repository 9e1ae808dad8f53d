package opr.fieldbook.work.team;


import java.nio.file.Path;
import opr.fieldbook.domain.inspection.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Tests with a lead and Inspector b, who opened the lead's work package. */
abstract class OnTwoLaptops {

    @TempDir
    Path folder;

    Team team;
    Team.Laptop lead;
    Team.Laptop b;

    @BeforeEach
    final void two() {
        team = new Team(folder);
        lead = team.lead();
        b = team.join("b", Role.INSPECTOR);
    }

    @AfterEach
    final void close() {
        team.close();
    }
}
