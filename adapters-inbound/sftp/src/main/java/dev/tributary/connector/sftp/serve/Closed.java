package dev.tributary.connector.sftp.serve;

import dev.tributary.connector.sftp.depot.Depot;
import dev.tributary.connector.sftp.depot.Listed;
import dev.tributary.connector.sftp.intake.Completeness;
import dev.tributary.connector.sftp.intake.FileNames;
import java.util.List;

/** An uploaded file is whole once its client has closed it: no time has to pass. */
public record Closed(Uploads uploads) implements Completeness {

    @Override
    public List<Listed> whole(Depot depot, List<Listed> inbox) {
        return inbox.stream()
                .filter(file -> !FileNames.isUnfinished(file.name()) && !uploads.isUnderWay(file.name()))
                .toList();
    }
}
