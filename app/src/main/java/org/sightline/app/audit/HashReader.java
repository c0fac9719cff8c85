package org.sightline.app.audit;

import com.beust.jcommander.IStringConverter;
import com.beust.jcommander.ParameterException;
import org.sightline.core.audit.Hash;

/** Reads a hash as a person copied it. */
final class HashReader implements IStringConverter<Hash> {

    @Override
    public Hash convert(String written) {
        return Hash.read(written)
                .orElseThrow(() -> new ParameterException("'" + written
                        + "' is not a hash. Give the 64 digits and letters a to f that were noted; put them between quotes"
                        + " if there are spaces."));
    }
}
