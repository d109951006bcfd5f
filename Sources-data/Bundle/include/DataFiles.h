#ifndef DATA_FILES_H
#define DATA_FILES_H

// Holds no code: the package manager copies the data files beside the program for this target.
// In a Swift target it would add an accessor that links all of Foundation, 6 ms of every start.

#endif
