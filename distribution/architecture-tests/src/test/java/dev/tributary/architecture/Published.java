package dev.tributary.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Map;

/** What adapters publish beside their module and its settings, and why. */
final class Published {

    static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("dev.tributary.ocean.client.Password", "part of the settings that is never shown"),
            Map.entry("dev.tributary.ocean.client.OceanProfileException", "tells what is wrong before anything starts"),
            Map.entry(
                    "dev.tributary.connector.host.Catalogue",
                    "where connectors are looked for is said by distribution"),
            Map.entry("dev.tributary.connector.host.CatalogueFault", "part of the catalogue"),
            Map.entry("dev.tributary.connector.host.ConnectorKind", "part of the catalogue"),
            Map.entry("dev.tributary.connector.host.ConnectorHost", "started, asked and closed by distribution"),
            Map.entry("dev.tributary.connector.host.Verification", "the command connectors verify"),
            Map.entry("dev.tributary.connector.host.DraftReview", "the command map"),
            Map.entry("dev.tributary.connector.host.ConnectorMetrics", "implemented by distribution, as Telemetry is"),
            Map.entry("dev.tributary.connector.host.ConnectorStatus", "what health and metrics tell of a connector"),
            Map.entry("dev.tributary.connector.host.feedback.Feedback", "a part of the host in a package of its own"),
            Map.entry("dev.tributary.connector.host.feedback.Followers", "part of the feedback"),
            Map.entry("dev.tributary.connector.host.feedback.Following", "part of the feedback"),
            Map.entry("dev.tributary.connector.host.feedback.Outboxes", "part of the feedback"),
            Map.entry("dev.tributary.connector.host.feedback.Surroundings", "part of the feedback"),
            Map.entry("dev.tributary.connector.host.feedback.Unreadable", "told with its own words"),
            Map.entry(
                    "dev.tributary.connector.host.settings.SettingsCheck",
                    "one way to check settings, the program's too"),
            Map.entry("dev.tributary.connector.host.settings.SettingFault", "what the check finds"),
            Map.entry(
                    "dev.tributary.connector.host.settings.Nearest", "suggests a name for a misspelt key of any file"));

    private Published() {}

    static DescribedPredicate<JavaClass> isListed() {
        return DescribedPredicate.describe("listed", type -> REASONS.containsKey(type.getName()));
    }
}
