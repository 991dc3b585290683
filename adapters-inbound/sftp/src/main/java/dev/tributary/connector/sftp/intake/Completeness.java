package dev.tributary.connector.sftp.intake;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Listed;
import java.io.IOException;
import java.util.List;

/** Which files of an inbox are whole. */
public interface Completeness {

    /** Those that nobody writes to any more, as far as can be told; called at each look with all that is there. */
    List<Listed> whole(Depot depot, List<Listed> inbox) throws IOException;

    /** What lay beside the file to tell that it is whole is removed, once it is claimed. */
    default void claimed(Depot depot, String name) throws IOException {}
}
