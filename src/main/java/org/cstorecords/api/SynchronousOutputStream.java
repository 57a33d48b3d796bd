package org.cstorecords.api;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import java.io.IOException;

/** Content that is written by whoever answers, piece by piece, and never waited for. */
abstract class SynchronousOutputStream extends ServletOutputStream {

    @Override
    public final void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public abstract void write(byte[] bytes, int offset, int count) throws IOException;

    @Override
    public final boolean isReady() {
        return true;
    }

    @Override
    public final void setWriteListener(WriteListener listener) {
        throw new UnsupportedOperationException("Answers are written synchronously");
    }
}
