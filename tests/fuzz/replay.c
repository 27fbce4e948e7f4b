/*
 * replay - what a fuzzer has found once, fed to it again without one
 *
 *     replay FILE...
 *
 * Speaks TAP: one line for all files, since a fault ends the program.
 */
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#define SIZE_MOST (1 << 20)

int
main(int argc, char **argv)
{
	uint8_t *room = malloc(SIZE_MOST), *data;
	size_t size;
	FILE *file;
	int i;

	printf("1..1\n");
	for (i = 1; i < argc; i++) {
		file = fopen(argv[i], "rb");
		if (file == NULL || room == NULL) {
			printf("not ok 1 - %s cannot be read\n", argv[i]);
			return 1;
		}
		size = fread(room, 1, SIZE_MOST, file);
		fclose(file);
		/* as large as it is, for the sanitizer to see its end */
		data = malloc(size > 0 ? size : 1);
		for (size_t at = 0; data != NULL && at < size; at++)
			data[at] = room[at];
		if (data != NULL)
			LLVMFuzzerTestOneInput(data, size);
		free(data);
	}
	free(room);
	printf("ok 1 - %d inputs\n", argc - 1);
	return argc > 1 ? 0 : 1;
}
