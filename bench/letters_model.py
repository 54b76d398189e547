"""Makes `groupbot/pictures/letters.onnx` of the recogniser that rapidocr carries: `python -m bench.letters_model FILE`.

FILE is `PP-OCRv6_rec_small.onnx` of the wheel rapidocr 3.10.0. Two packages that nothing else here needs do the work,
onnx and onnxsim. What changes: shapes that the network works out while it runs become fixed ones, with one side left
open for the length of the line, as OpenCV wants it; of its 18,708 characters those are left that people write here in
Latin letters, which makes it quicker and keeps it from seeing Chinese in a scribble; its numbers are kept in 16 bits.
"""

import sys
from pathlib import Path
from typing import Any

import numpy as np

from groupbot.pictures.letters import LETTERS, MODEL

NARROW, WIDE = 320, 640
"""Pixels: two lengths of a line. What differs between them is what is left open."""

_FEW = 64  # numbers: shorter lists stay as exact as they are


def made(source: Path) -> Any:
    """Make the model.

    Args:
        source: the recogniser.

    Returns:
        the model, as onnx has it.
    """
    from onnx import numpy_helper  # noqa: PLC0415  only who makes the model anew has it

    narrow, wide = _simplified(source, NARROW), _simplified(source, WIDE)
    _open(narrow, wide)
    numbers = {each.name: each for each in narrow.graph.initializer}
    last = [each for each in narrow.graph.node if each.op_type == "Gemm"][-1]
    kept = _kept(source)
    whole = numpy_helper.to_array(numbers[last.input[1]]).shape[1]
    for each in narrow.graph.initializer:
        values = numpy_helper.to_array(each)
        if each.name in last.input[1:]:
            values = values[..., kept]
        elif values.dtype == np.int64 and values.ndim == 1 and whole in values:
            values = np.where(values == whole, len(kept), values)
        if values.dtype == np.float32 and values.size > _FEW:
            values = values.astype(np.float16)
        each.CopyFrom(numpy_helper.from_array(np.ascontiguousarray(values), each.name))
    del narrow.graph.value_info[:], narrow.metadata_props[:]
    return narrow


def _kept(source: Path) -> list[int]:
    """Which of the network's classes are left: none, the letters in their order, and the space, which is the last."""
    import onnx  # noqa: PLC0415  as above

    (listed,) = (each.value for each in onnx.load(source).metadata_props if each.key == "character")
    places = {letter: place for place, letter in enumerate(listed.split("\n"), start=1)}
    return [0, *(places[letter] for letter in LETTERS[:-1]), len(places) + 1]


def _simplified(source: Path, length: int) -> Any:
    """The recogniser for lines of one length, with all shapes worked out."""
    import onnx  # noqa: PLC0415  as above
    import onnxsim  # noqa: PLC0415  as above

    model = onnx.load(source)
    for side, value in zip(model.graph.input[0].type.tensor_type.shape.dim, (1, 3, 48, length), strict=True):
        side.Clear()
        side.dim_value = value
    del model.graph.value_info[:]
    return onnx.shape_inference.infer_shapes(onnxsim.simplify(model)[0])


def _open(narrow: Any, wide: Any) -> None:
    """Leave open, in the narrow model, whatever the wide one has another number for."""
    from onnx import helper, numpy_helper  # noqa: PLC0415  as above

    shapes = [
        {each.name: [side.dim_value for side in each.type.tensor_type.shape.dim] for each in model.graph.value_info}
        for model in (narrow, wide)
    ]
    numbers = [{each.name: each for each in model.graph.initializer} for model in (narrow, wide)]
    for place, (one, other) in enumerate(zip(list(narrow.graph.node), wide.graph.node, strict=True)):
        if one.op_type == "Squeeze":
            pair = [np.array(known[node.output[0]]) for known, node in zip(shapes, (one, other), strict=True)]
        elif one.op_type == "Reshape":
            pair = [
                numpy_helper.to_array(known[node.input[1]]) for known, node in zip(numbers, (one, other), strict=True)
            ]
        else:
            continue
        shape = numpy_helper.from_array(np.where(pair[0] != pair[1], -1, pair[0]).astype(np.int64), f"{one.name}.shape")
        narrow.graph.initializer.append(shape)
        narrow.graph.node.remove(one)
        reshape = helper.make_node("Reshape", [one.input[0], shape.name], one.output, name=one.name)
        narrow.graph.node.insert(place, reshape)
    used = {name for node in narrow.graph.node for name in node.input}
    kept = [each for each in narrow.graph.initializer if each.name in used]
    del narrow.graph.initializer[:]
    narrow.graph.initializer.extend(kept)


if __name__ == "__main__":
    MODEL.write_bytes(made(Path(sys.argv[1])).SerializeToString())
    print(f"{MODEL.name}: {MODEL.stat().st_size} bytes")
