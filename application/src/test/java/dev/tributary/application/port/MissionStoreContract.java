package dev.tributary.application.port;

/** Everything that a {@link MissionStore} must do; each real one and the fake pass it. */
public interface MissionStoreContract
        extends ChangeContract,
                FailingChangeContract,
                OnceKeyContract,
                NoteContract,
                RemovalContract,
                AgendaContract,
                QueryContract,
                EventContract,
                ListenerContract,
                CloseContract,
                RoundTripContract {

    @Override
    MissionStore store();

    @Override
    SettableTime clock();

    @Override
    MissionStore reopened();
}
