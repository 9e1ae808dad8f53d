package opr.fieldbook.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import opr.fieldbook.base.Problem;
import opr.fieldbook.domain.protocol.Protocol;
import org.junit.jupiter.api.Test;

class BuiltInProtocolsTest {

    private final BuiltInProtocols protocols = new BuiltInProtocols();

    @Test
    void theModelsAreThoseOfTheIndexInItsOrder() {
        assertThat(protocols.all()).extracting(Protocol::model).containsExactly("JEM", "WSO");
    }

    @Test
    void aModelIsFoundInEitherCaseAndReadOnce() {
        assertThat(protocols.find("jem"))
                .isSameAs(protocols.find("JEM"))
                .isSameAs(protocols.all().getFirst());
    }

    @Test
    void anUnknownModelIsRefusedWithTheModelsThereAre() {
        assertThatThrownBy(() -> protocols.find("TFM"))
                .isInstanceOf(Problem.class)
                .hasMessageContainingAll("TFM", "JEM, WSO");
    }
}
