package dev.tributary.acceptance.packaged;

import dev.tributary.acceptance.feature.Ocean;
import dev.tributary.connector.spi.MissionField;
import dev.tributary.ocean.simulator.Fault;
import dev.tributary.ocean.simulator.FaultKind;
import dev.tributary.ocean.simulator.FieldStaff;
import dev.tributary.ocean.simulator.FieldStatus;
import dev.tributary.ocean.simulator.OceanSimulator;
import dev.tributary.ocean.simulator.Operation;
import dev.tributary.ocean.simulator.SimulatorSettings;
import java.net.URI;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;

/** The simulator, as the features speak of it. */
final class SimulatedOcean implements Ocean, AutoCloseable {

    /** Longer than any recipient takes. */
    private static final Duration A_SHIFT = Duration.ofHours(3);

    private static final Map<String, MissionField> FIELDS = Map.ofEntries(
            Map.entry("typeMission", MissionField.TYPE),
            Map.entry("nomVeh", MissionField.VEHICLE),
            Map.entry("nomIndi", MissionField.LAST_NAME),
            Map.entry("prenomIndi", MissionField.FIRST_NAME),
            Map.entry("nomPrenom", MissionField.FULL_NAME),
            Map.entry("commentaire", MissionField.COMMENT),
            Map.entry("adrRefCli", MissionField.REFERENCE),
            Map.entry("rue", MissionField.STREET),
            Map.entry("codPost", MissionField.POSTAL_CODE),
            Map.entry("ville", MissionField.CITY));

    private final MovableClock clock = new MovableClock();
    private final OceanSimulator simulator = OceanSimulator.start(SimulatorSettings.defaults()
            .withClock(clock)
            .withStaff(FieldStaff.atSpeed(1).refusing(50)));

    URI address() {
        return simulator.baseUri();
    }

    @Override
    public void goDown() {
        simulator.faults().add(Fault.of(FaultKind.NOT_FOUND_PAGE));
    }

    @Override
    public void comeBack() {
        simulator.faults().clear();
    }

    @Override
    public void refuse(String id) {
        refuse(Operation.CREATE, id);
    }

    @Override
    public void refuseDeletion(String id) {
        refuse(Operation.DELETE, id);
    }

    @Override
    public void loseAnswerToCreation(String id) {
        simulator
                .faults()
                .add(Fault.of(FaultKind.LOST_ANSWER)
                        .on(Operation.CREATE)
                        .onMission(id)
                        .times(1)
                        .afterEffect());
    }

    @Override
    public void finish(String id) {
        passAShift(id, FieldStatus.DONE);
    }

    @Override
    public void refuseInField(String id) {
        passAShift(id, FieldStatus.REFUSED);
    }

    private void refuse(Operation operation, String id) {
        simulator
                .faults()
                .add(Fault.of(FaultKind.FAILURE_MESSAGE)
                        .on(operation)
                        .onMission(id)
                        .times(1));
    }

    /** Whether a mission is done or refused follows from its id: where it is not as wanted, choose another id. */
    private void passAShift(String id, FieldStatus wanted) {
        clock.putForward(A_SHIFT);
        FieldStatus status = simulator.missions().stream()
                .filter(mission -> mission.idMission().equals(id))
                .findFirst()
                .orElseThrow()
                .status();
        if (status != wanted) {
            throw new AssertionError("mission " + id + " is always " + status + " here: give it another id");
        }
    }

    @Override
    public int creations(String id) {
        return simulator.ledger().creations(id);
    }

    @Override
    public Map<MissionField, String> content(String id) {
        Map<MissionField, String> content = new EnumMap<>(MissionField.class);
        simulator.ledger().content(id).forEach((name, value) -> {
            if (name.equals("aEnvoyer")) {
                content.put(MissionField.DISPATCH, Boolean.parseBoolean(value) ? "SEND" : "PREPARE");
            } else if (FIELDS.containsKey(name)) {
                content.put(FIELDS.get(name), value);
            }
        });
        return content;
    }

    /** What was asked of it for one scenario does not reach the next. */
    void forgetFaults() {
        simulator.faults().clear();
    }

    @Override
    public void close() {
        simulator.close();
    }
}
