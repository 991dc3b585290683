/** A connector for Tributary: takes missions from lines of files, and says beside each file what became of them. */
package ${package};
