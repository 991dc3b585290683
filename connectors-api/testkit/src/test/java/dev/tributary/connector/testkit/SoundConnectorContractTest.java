package dev.tributary.connector.testkit;

class SoundConnectorContractTest implements ConnectorContract {

    @Override
    public Rig rig() {
        return new MemoryRig(null);
    }
}
