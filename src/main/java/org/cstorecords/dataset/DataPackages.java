package org.cstorecords.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.cstorecords.version.CurrentVersion;
import org.cstorecords.version.DatasetVersion;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.lang.Contract;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;
import org.springframework.web.ErrorResponseException;

/**
 * Keeps the archive of the current version, which it has made when it is first asked for, once however many ask. Nobody
 * who waits for it holds a connection to the database.
 */
@Component
class DataPackages implements DisposableBean {

    private static final String RETRY_AFTER_SECONDS = "60";
    private static final long PATIENCE_SECONDS = 5;

    private final CurrentVersion current;
    private final DataPackageService service;
    private final ReentrantLock making = new ReentrantLock();
    private volatile @Nullable DataPackage newest;
    private @Nullable DataPackage previous;

    DataPackages(CurrentVersion current, DataPackageService service) {
        this.current = current;
        this.service = service;
    }

    /**
     * Returns the archive of the current version.
     *
     * @throws ErrorResponseException with status 503 if the dataset has nothing in it yet, there is no room for it, or
     *     somebody else has it made, which takes long for a large record
     */
    DataPackage newest() throws IOException {
        DataPackage known = newest;
        if (isCurrent(known)) {
            return known;
        }
        if (!isMyTurn()) {
            throw unavailable(null);
        }
        try {
            known = newest;
            if (isCurrent(known)) {
                return known;
            }
            DataPackage made = made();
            // Somebody may be reading the one that was the newest until now.
            delete(previous);
            previous = known;
            newest = made;
            return made;
        } finally {
            making.unlock();
        }
    }

    private boolean isMyTurn() {
        try {
            return making.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable(e);
        }
    }

    private DataPackage made() {
        try {
            return service.write();
        } catch (IOException | UncheckedIOException e) {
            throw unavailable(e);
        }
    }

    private static ErrorResponseException unavailable(@Nullable Exception cause) {
        ErrorResponseException unavailable = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE, cause);
        unavailable.getHeaders().set(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        return unavailable;
    }

    @Override
    public void destroy() throws IOException {
        delete(previous);
        delete(newest);
    }

    @Contract("null -> false")
    private boolean isCurrent(@Nullable DataPackage known) {
        DatasetVersion version = current.get();
        if (version == null) {
            throw unavailable(null);
        }
        // The operating system may delete temporary files.
        return known != null && known.version().published().equals(version.published()) && known.isWhole();
    }

    private static void delete(@Nullable DataPackage old) throws IOException {
        if (old != null) {
            FileSystemUtils.deleteRecursively(old.file().getParent());
        }
    }
}
