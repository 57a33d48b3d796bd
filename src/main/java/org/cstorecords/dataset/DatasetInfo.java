package org.cstorecords.dataset;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.util.Map;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.springframework.boot.actuate.info.Info;
import org.springframework.boot.actuate.info.InfoContributor;
import org.springframework.stereotype.Component;

/** The version of the dataset for operators: {@code dataset} of the info endpoint, and a metric. */
@Component
class DatasetInfo implements InfoContributor, MeterBinder {

    private final CurrentVersion current;

    DatasetInfo(CurrentVersion current) {
        this.current = current;
    }

    @Override
    public void contribute(Info.Builder builder) {
        DatasetVersion version = current.get();
        if (version != null) {
            builder.withDetail("dataset", Map.of("version", version.version(), "published", version.published()));
        }
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder("csto.dataset.version", current, DatasetInfo::number)
                .description("Version of the dataset that is served, 0 for an empty dataset.")
                .register(registry);
    }

    private static double number(CurrentVersion current) {
        DatasetVersion version = current.get();
        return version == null ? 0 : version.version();
    }
}
