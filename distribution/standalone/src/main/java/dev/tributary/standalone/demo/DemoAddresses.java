package dev.tributary.standalone.demo;

import dev.tributary.connector.spi.Text;
import dev.tributary.ocean.simulator.OceanSimulator;
import java.net.URI;
import java.util.List;
import java.util.Locale;

/** Where the parts of the demo can be reached. */
record DemoAddresses(URI management, URI api, URI ocean) {

    static DemoAddresses of(DemoGateway gateway, OceanSimulator ocean) {
        return new DemoAddresses(gateway.program().management().uri(), gateway.api(), ocean.controlUri());
    }

    List<String> lines(Locale language) {
        return List.of(
                new Text("  management  ", "  gestion     ").in(language) + management + "/",
                new Text("  REST        ", "  REST        ").in(language) + api + "/api/v1/missions",
                new Text("  simulator   ", "  simulateur  ").in(language) + ocean);
    }
}
