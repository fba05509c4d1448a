namespace Benchmark.Imports.Readings;

/// <summary>Says by hand what a row of a document is, where the product matched nothing or the wrong thing.</summary>
public interface IRowMappingAppService : IApplicationService
{
    /// <summary>What the row can be.</summary>
    /// <param name="reportId">The report.</param>
    /// <param name="readingId">The reading.</param>
    /// <param name="row">Which of the printed rows, from 0.</param>
    /// <param name="search">Words that all have to stand in code, name, area or a synonym; null for all.</param>
    /// <param name="cancellationToken">Stops it.</param>
    Task<MappingChoicesDto> GetChoicesAsync(Guid reportId, Guid readingId, int row, string? search, CancellationToken cancellationToken = default);

    /// <summary>
    /// Makes the row what is said, and other rows of the same name and group that no one has decided or mapped. The kommun's next document knows it.
    /// </summary>
    /// <returns>Key of the first row that it has become; null when it is none of them.</returns>
    /// <exception cref="BusinessException">Nothing known was chosen, the unit is another, or someone else was first.</exception>
    Task<string?> MapAsync(Guid reportId, Guid readingId, MapRowDto input, CancellationToken cancellationToken = default);
}

/// <summary>What a printed row is said to be.</summary>
/// <param name="Row">Which of the printed rows, from 0.</param>
/// <param name="Seen">How many times something had been said of it when the person looked.</param>
/// <param name="Rows">What it was shown as then, with the decisions the person saw.</param>
/// <param name="Target">Code of the indicator, or of area and item with a slash between; null for none of them.</param>
public sealed record MapRowDto(int Row, int Seen, IReadOnlyList<SeenRow> Rows, string? Target);

/// <summary>What a printed row can be said to be.</summary>
public sealed record MappingChoicesDto
{
    public required int Row { get; init; }

    public required string Name { get; init; }

    public string? Unit { get; init; }

    /// <summary>Whether it can be nothing but an area and an item.</summary>
    public required bool IsMoney { get; init; }

    public required int Seen { get; init; }

    /// <summary>What it is shown as, with the decisions of it.</summary>
    public IReadOnlyList<SeenRow> Rows { get; init; } = [];

    /// <summary>What it is now; null for nothing.</summary>
    public string? Now { get; init; }

    /// <summary>The indicators whose names are most like, of a unit that fits.</summary>
    public IReadOnlyList<ChoiceDto> Likely { get; init; } = [];

    /// <summary>The others, the board's own areas first.</summary>
    public IReadOnlyList<ChoiceGroupDto> Indicators { get; init; } = [];

    /// <summary>The areas; none where the row isn't of money.</summary>
    public IReadOnlyList<ChoiceDto> Areas { get; init; } = [];

    public IReadOnlyList<ChoiceDto> Items { get; init; } = [];

    /// <summary>The area it seems to be of.</summary>
    public string? Area { get; init; }

    /// <summary>The item it seems to be.</summary>
    public string? Item { get; init; }
}

/// <summary>Something that can be chosen; <c>Search</c> is what it is found by beside its code and name.</summary>
public sealed record ChoiceDto(string Code, string Name, string? Unit, string Search);

/// <summary>Choices of one activity area.</summary>
public sealed record ChoiceGroupDto(string Name, IReadOnlyList<ChoiceDto> Choices);
