package opr.fieldbook.work.merge;

import java.nio.file.Path;
import opr.fieldbook.work.merge.Crew.Laptop;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What a test of merging begins with: a lead and two members who have nothing but the start of the inspection. */
abstract class ThreeLaptops {

    @TempDir
    Path folder;

    Crew crew;
    Laptop lead;
    Laptop b;
    Laptop c;

    @BeforeEach
    void meet() {
        crew = new Crew(folder, 3);
        lead = crew.lead();
        b = crew.laptop(1);
        c = crew.laptop(2);
    }

    @AfterEach
    void part() {
        crew.close();
    }
}
