package opr.fieldbook.domain.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The name of an edit stands in the log in every copy, so it is the name of its record and nothing a person typed. */
class EditNamesTest {

    @Test
    void noEditHasAComponentThatWouldStandInForItsName() {
        List<Class<?>> edits = Arrays.asList(Edit.class.getPermittedSubclasses());
        assertThat(edits).hasSizeGreaterThan(25);
        assertThat(edits).allSatisfy(edit -> assertThat(edit.getDeclaredMethods())
                .as(edit.getSimpleName())
                .extracting(Method::getName)
                .doesNotContain("name"));
        assertThat(new Edit.PutPerson("DIO-03", "Jane Sample", null).name()).isEqualTo("PutPerson");
    }
}
