package opr.fieldbook.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class KdfCostTest {

    @Test
    void theFullCost() {
        KdfCost full = KdfCost.full();
        assertThat(full.memoryKib()).isEqualTo(65_536);
        assertThat(full.iterations()).isEqualTo(3);
        assertThat(full.parallelism()).isEqualTo(1);
    }

    @Test
    void outsideThePackageThereIsNoOtherCost() {
        assertThat(Arrays.stream(KdfCost.class.getDeclaredConstructors()).map(Constructor::getModifiers))
                .allMatch(Modifier::isPrivate);
        assertThat(Arrays.stream(KdfCost.class.getDeclaredMethods())
                        .filter(m -> m.getReturnType() == KdfCost.class && !Modifier.isPrivate(m.getModifiers()))
                        .filter(m -> Modifier.isPublic(m.getModifiers()) || Modifier.isProtected(m.getModifiers()))
                        .map(Method::getName))
                .containsExactly("full");
    }

    @Test
    void aHostileSlotCannotAskForMuch() {
        assertThatThrownBy(() -> KdfCost.of(1 << 30, 1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KdfCost.of(64, 1_000_000, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KdfCost.of(64, 1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> KdfCost.of(0, 1, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
