package dev.tributary.standalone.command;

import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.settings.ReadSettings;
import dev.tributary.standalone.settings.SettingsFault;
import java.io.PrintWriter;

/** Tells what is wrong with settings, a line for each fault. */
final class SettingsReport {

    private SettingsReport() {}

    static void print(ReadSettings.Faulty settings, PrintWriter out) {
        int count = settings.faults().size();
        Text title = new Text(
                settings.file() + ": " + count + (count == 1 ? " fault" : " faults"),
                settings.file() + " : " + count + (count == 1 ? " erreur" : " erreurs"));
        out.println(title.in(settings.language()));
        for (SettingsFault fault : settings.faults()) {
            out.println("  " + Complaint.line(fault.describe(settings.language()), fault.code()));
        }
        out.println(Complaint.pages(settings.language()));
    }
}
