package dev.tributary.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MissionTest {

    private static final RecordComponent[] COMPONENTS = Mission.class.getRecordComponents();

    static IntStream components() {
        return IntStream.range(0, COMPONENTS.length);
    }

    @ParameterizedTest(name = "component {0}")
    @MethodSource("components")
    void onlyWhatIsOptionalMayBeLeftOut(int component) throws Exception {
        Constructor<Mission> constructor = constructor();
        Object[] values = values(component);
        if (isOptional(component)) {
            assertThatCode(() -> constructor.newInstance(values)).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> constructor.newInstance(values))
                    .isInstanceOf(InvocationTargetException.class)
                    .cause()
                    .hasMessageStartingWith("a mission needs");
        }
    }

    @Test
    void customerTypeAndCommentAreOptional() {
        assertThat(components().filter(MissionTest::isOptional).mapToObj(place -> COMPONENTS[place].getName()))
                .containsExactly("customer", "type", "comment");
    }

    @Test
    void missionsOfEqualContentAreEqual() throws Exception {
        assertThat(constructor().newInstance(values(-1)))
                .isEqualTo(constructor().newInstance(values(-1)));
    }

    private static boolean isOptional(int component) {
        return COMPONENTS[component].getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Constructor<Mission> constructor() throws NoSuchMethodException {
        return Mission.class.getDeclaredConstructor(
                Arrays.stream(COMPONENTS).map(RecordComponent::getType).toArray(Class<?>[]::new));
    }

    /** Of a whole mission, without the one left out. */
    private static Object[] values(int leftOut) {
        Object[] values = {
            new MissionId("INT-1"),
            new CustomerId(1),
            new MissionType("LIVRAISON"),
            new Schedule(null, null),
            new Recipient.Vehicle("AA-123-BB"),
            Destination.NOWHERE,
            new Comment("Sonner"),
            Dispatch.SEND
        };
        return IntStream.range(0, values.length)
                .mapToObj(place -> place == leftOut ? null : values[place])
                .toArray();
    }
}
