package dev.tributary.connector.email.answer;

import dev.tributary.connector.email.answer.letter.Block;
import dev.tributary.connector.email.answer.letter.Markup;
import dev.tributary.connector.formats.result.Verdict;
import dev.tributary.connector.spi.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of each mission: a table where there is room for one, else two lines for each. */
record VerdictTable(List<Row> rows, Locale language) implements Block {

    private static final List<Text> HEADERS = List.of(
            new Text("Document", "Document"),
            new Text("Line", "Ligne"),
            new Text("Mission", "Mission"),
            new Text("Verdict", "Verdict"),
            new Text("Why", "Pourquoi"));
    private static final Text LINE = new Text("line", "ligne");
    private static final Text COLON = new Text(": ", " : ");
    private static final String CELL = "border:1px solid #bbb;padding:4px 8px;text-align:left;vertical-align:top";

    VerdictTable {
        rows = List.copyOf(rows);
    }

    @Override
    public String plain() {
        return rows.stream().map(this::plain).collect(Collectors.joining());
    }

    private String plain(Row row) {
        String mission = row.mission().isEmpty() ? "" : ", " + row.mission();
        String first = "- " + row.document() + ", " + LINE.in(language) + " " + row.line() + mission
                + COLON.in(language) + verdict(row);
        return why(row).isEmpty() ? first + "\n" : first + "\n  " + why(row) + "\n";
    }

    private String verdict(Row row) {
        return VerdictWords.of(row.word()).in(language);
    }

    private static String why(Row row) {
        return row.why().isEmpty() ? row.codes() : row.why() + " (" + row.codes() + ")";
    }

    @Override
    public String html() {
        String head = HEADERS.stream()
                .map(header -> "<th scope=\"col\" style=\"" + CELL + ";background:#eee\">"
                        + Markup.of(header.in(language)) + "</th>")
                .collect(Collectors.joining("", "<thead><tr>", "</tr></thead>\n"));
        return "<table style=\"border-collapse:collapse;margin:0 0 0.8em\">\n" + head + "<tbody>\n"
                + rows.stream().map(this::html).collect(Collectors.joining()) + "</tbody>\n</table>\n";
    }

    private String html(Row row) {
        String verdictStyle = row.word() == Verdict.Word.REJECTED ? CELL + ";color:#a00000;font-weight:bold" : CELL;
        String verdict = "<td style=\"" + verdictStyle + "\">" + Markup.of(verdict(row)) + "</td>";
        String before = Stream.of(row.document(), Long.toString(row.line()), row.mission())
                .map(VerdictTable::cell)
                .collect(Collectors.joining());
        return "<tr>" + before + verdict + cell(why(row)) + "</tr>\n";
    }

    private static String cell(String text) {
        return "<td style=\"" + CELL + "\">" + Markup.of(text) + "</td>";
    }

    /** Shows nothing that anybody wrote. */
    @Override
    public String toString() {
        return rows.size() + " verdicts";
    }
}
