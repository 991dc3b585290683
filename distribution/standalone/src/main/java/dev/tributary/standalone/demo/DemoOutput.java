package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What the demo shows, and tells in the end. */
record DemoOutput(DemoOptions.Output kind, Console console, DemoView view) {

    private static final Text STAYS = new Text("Stays up; Ctrl-C ends it.", "Reste en marche ; Ctrl-C l'arrête.");

    static DemoOutput of(DemoOptions.Output kind, Console console, DemoAddresses addresses) {
        if (kind == DemoOptions.Output.MACHINES) {
            return new DemoOutput(kind, console, DemoView.SILENT);
        }
        if (console.interactive()) {
            TableText table = new TableText(console.language(), addresses.lines(console.language()));
            return new DemoOutput(kind, console, new LiveTable(console.out(), table));
        }
        addresses.lines(console.language()).forEach(console.out()::println);
        return new DemoOutput(kind, console, new PlainLines(console.out(), console.language()));
    }

    void tell(DemoResult result) {
        if (kind == DemoOptions.Output.MACHINES) {
            console.out()
                    .println(JsonMapper.builder()
                            .enable(SerializationFeature.INDENT_OUTPUT)
                            .build()
                            .writeValueAsString(result));
        } else {
            Summary.print(result, console);
        }
    }

    void tellThatItStays() {
        if (kind == DemoOptions.Output.PEOPLE) {
            console.print(STAYS);
        }
    }
}
