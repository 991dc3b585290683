package dev.tributary.standalone.command;

import dev.tributary.connector.host.CatalogueFault;
import dev.tributary.connector.host.ConnectorKind;
import dev.tributary.connector.host.Verification;
import dev.tributary.connector.spi.Text;
import dev.tributary.standalone.terminal.Console;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks a folder of jars as the gateway would load it. */
@Command(name = "verify", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FOLDER", descriptionKey = "folder")
    private Path folder = Path.of(".");

    @Option(names = "--json")
    private boolean json;

    VerifyCommand(Console console) {
        this.console = console;
    }

    /** What {@code --json} prints. */
    record VerifyJson(String folder, List<String> types, List<FindingJson> findings) {}

    /** A finding, in both languages. */
    record FindingJson(String code, String where, Text what, Text usualCause, Text remedy) {

        static FindingJson of(CatalogueFault fault) {
            return new FindingJson(fault.code(), fault.where(), fault.what(), fault.usualCause(), fault.remedy());
        }
    }

    @Override
    public Integer call() {
        if (!Files.isDirectory(folder)) {
            console.complain(new Text(folder + " is no folder", folder + " n'est pas un dossier"));
            return ExitStatus.WRONG;
        }
        Verification.Result result = Verification.of(folder);
        List<String> types = result.kinds().stream().map(ConnectorKind::type).toList();
        if (json) {
            List<FindingJson> findings =
                    result.findings().stream().map(FindingJson::of).toList();
            console.out().println(JsonText.of(new VerifyJson(folder.toString(), types, findings)));
        } else {
            tell(result.findings(), String.join(", ", types));
        }
        return result.findings().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
    }

    private void tell(List<CatalogueFault> findings, String types) {
        findings.forEach(finding ->
                console.out().println(Complaint.line(finding.message().in(console.language()), finding.code())));
        if (findings.isEmpty()) {
            console.print(new Text(folder + " is in order: " + types, folder + " est en ordre : " + types));
        } else {
            console.out().println(Complaint.pages(console.language()));
        }
    }
}
