package dev.tributary.connector.testkit;

/**
 * All that a connector must keep, as tests: a test class implements this, gives a {@link Rig}, and names what its
 * connector cannot do.
 *
 * <pre>{@code
 * class MyConnectorContractTest implements ConnectorContract {
 *     public Rig rig() throws IOException {
 *         return new MyRig();
 *     }
 * }
 * }</pre>
 */
public interface ConnectorContract
        extends DeclarationContract,
                IntakeContract,
                RefusalContract,
                CrashContract,
                PressureContract,
                LifecycleContract,
                LeakContract,
                DiscretionContract,
                FeedbackContract {}
