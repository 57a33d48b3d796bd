package org.cstorecords.dataset;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
class DatasetService {

    private final DatasetRepository dataset;

    DatasetService(DatasetRepository dataset) {
        this.dataset = dataset;
    }

    /** Returns what the record holds, with its archive. */
    Dataset get(DataPackage whole) {
        Map<String, List<CoverageCitation>> citations =
                dataset.citations().stream().collect(groupingBy(CoverageCitation::coverageId));
        return Dataset.of(
                whole,
                dataset.counts(),
                dataset.coverage().stream()
                        .map(row -> CoverageDetail.of(row, citations.getOrDefault(row.id(), List.of())))
                        .toList());
    }

    /** Returns the description of the dataset for catalogues, given the address of the service. */
    CatalogueDocument catalogue(DataPackage whole, String service) {
        return Catalogue.of(whole, service, dataset.extent(), dataset.states(), dataset.files());
    }
}
