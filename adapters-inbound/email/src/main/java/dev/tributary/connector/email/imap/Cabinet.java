package dev.tributary.connector.email.imap;

import dev.tributary.connector.email.imap.Mailbox.Target;
import dev.tributary.connector.formats.gateway.Troubled;
import java.io.IOException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.angus.mail.imap.protocol.ListInfo;

/** The folders, found by their names and made where they are missing. */
final class Cabinet {

    private static final List<String> NOT_THERE = List.of("\\nonexistent", "\\noselect");

    private final Wire wire;
    private final Folders folders;
    private final Naming naming;
    private final Map<Target, String> places = new EnumMap<>(Target.class);

    Cabinet(Wire wire, Folders folders) throws Lost {
        this.wire = wire;
        this.folders = folders;
        this.naming = Naming.of(wire);
    }

    /** The folder that mails are to be moved to; it was there when this was last asked for the first time. */
    String place(Target target) throws IOException {
        String known = places.get(target);
        if (known != null) {
            return known;
        }
        String found = make(target);
        places.put(target, found);
        return found;
    }

    /** The same, made again if it is there no longer. */
    String placeAnew(Target target) throws IOException {
        places.remove(target);
        return place(target);
    }

    private String make(Target target) throws IOException {
        return switch (target) {
            case DONE -> made("done-folder", folders.done());
            case REJECTED -> made("rejected-folder", folders.rejected());
        };
    }

    private String made(String setting, String set) throws IOException {
        String name = found(set);
        if (!isThere(name)) {
            make(setting, name);
        }
        return name;
    }

    /** Somebody else may make it at the same moment. Not every server knows subscriptions. */
    private void make(String setting, String name) throws IOException {
        Answer answer = wire.command("CREATE", name);
        if (!answer.isOk() && !isThere(name)) {
            throw Refusals.notMade(setting, name);
        }
        wire.command("SUBSCRIBE", name);
    }

    private String found(String set) throws Lost {
        String plain = naming.plain(set);
        return isThere(plain) ? plain : naming.own(set);
    }

    private boolean isThere(String name) throws Lost {
        return wire.folders(name).stream().anyMatch(folder -> isUsable(folder) && Naming.isSame(folder.name, name));
    }

    private static boolean isUsable(ListInfo folder) {
        for (String attribute : folder.attrs) {
            if (NOT_THERE.stream().anyMatch(attribute::equalsIgnoreCase)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Selects the folder that mails come in by.
     *
     * @throws Troubled if it is not there, or may only be read
     */
    void select() throws IOException {
        String name = found(folders.inbox());
        if (!wire.select(name).isOk()) {
            throw isThere(name) ? Refusals.shut(name) : Refusals.missing(name, names());
        }
        if (wire.selected().isReadOnly()) {
            throw Refusals.readOnly(name);
        }
    }

    private List<String> names() throws Lost {
        return wire.folders("*").stream()
                .filter(Cabinet::isUsable)
                .map(folder -> folder.name)
                .sorted()
                .toList();
    }
}
