namespace Benchmark.Imports;

/// <summary>What an upload couldn't give when it was taken in, and nobody has given since.</summary>
/// <param name="ImportId">The upload.</param>
/// <param name="FileName">Its file, or files.</param>
/// <param name="Rows">What it couldn't give.</param>
public sealed record LeftOutDto(Guid ImportId, string FileName, IReadOnlyList<LeftOutRowDto> Rows)
{
    /// <summary>How many of them are rows; the others are sheets or columns.</summary>
    public int RowCount => Rows.Count(row => row.IsRow);
}

/// <summary>A row, or a whole sheet, that can't be taken in.</summary>
/// <param name="Key">The row's place in the upload; null where nothing could be made of the line.</param>
/// <param name="Name">What it speaks of, as far as it could be read.</param>
/// <param name="Detail">Kind of value, sex and period.</param>
/// <param name="Where">File, sheet, row and column.</param>
/// <param name="IsRow">False for a whole sheet.</param>
/// <param name="Findings">What is wrong and what to do.</param>
public sealed record LeftOutRowDto(string? Key, string Name, string? Detail, string? Where, bool IsRow, IReadOnlyList<FindingDto> Findings);
