package dev.tributary.connector.formats.json;

/** Reads one mission from its JSON; never fails, but tells what cannot be read. */
public final class MissionReader {

    private final Member.Group shape;

    private MissionReader(Member.Group shape) {
        this.shape = shape;
    }

    /** Of a mission alone. */
    public static MissionReader ofMissions() {
        return new MissionReader(MissionShape.MISSION);
    }

    /** Of an item of a batch, which may name an action. */
    public static MissionReader ofItems() {
        return new MissionReader(MissionShape.ITEM);
    }

    public Reading read(byte[] json) {
        return read(json, 1);
    }

    /** Of a text that begins at this line of a document, by which its sender finds what is told of it. */
    public Reading read(byte[] json, long line) {
        MissionContent content = new MissionContent();
        return Json.read(json, line, (parser, first) -> new MemberReader(parser, content).readGroup(shape, first))
                .<Reading>map(unreadable -> unreadable)
                .orElse(content);
    }
}
