package opr.fieldbook.ui.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileDropTest {

    @ParameterizedTest
    @CsvSource({"team.fieldbook, true", "team.2.fieldbook, true", "TEAM.FIELDBOOK, true", "photo.jpg, false", "fieldbook, false"})
    void theWindowTakesFilesOfInspectionsOnly(String name, boolean taken) {
        assertThat(FileDrop.isFieldbook(new File(name))).isEqualTo(taken);
    }
}
