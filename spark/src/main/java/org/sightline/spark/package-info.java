/**
 * The matching of core spread over Apache Spark: the same records, the same pairs, the same people. The one main reads a plan
 * that {@code sightline match --spark} wrote, and Parquet; it writes Parquet.
 */
@NullMarked
package org.sightline.spark;

import org.jspecify.annotations.NullMarked;
