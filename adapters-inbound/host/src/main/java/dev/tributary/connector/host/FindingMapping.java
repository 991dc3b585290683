package dev.tributary.connector.host;

import dev.tributary.connector.spi.Finding;
import dev.tributary.connector.spi.Text;
import java.util.List;

/** Turns findings of connectors into the domain's, and back. */
final class FindingMapping {

    private FindingMapping() {}

    static List<dev.tributary.domain.Finding> inward(List<Finding> findings) {
        return findings.stream().map(FindingMapping::inward).toList();
    }

    static List<Finding> outward(List<dev.tributary.domain.Finding> findings) {
        return findings.stream().map(FindingMapping::outward).toList();
    }

    static Text outward(dev.tributary.domain.Text text) {
        return new Text(text.english(), text.french());
    }

    private static dev.tributary.domain.Finding inward(Finding finding) {
        Text message = finding.message();
        return new dev.tributary.domain.Finding(
                finding.path(), finding.code(), new dev.tributary.domain.Text(message.english(), message.french()));
    }

    private static Finding outward(dev.tributary.domain.Finding finding) {
        return new Finding(finding.path(), finding.code(), outward(finding.message()));
    }
}
