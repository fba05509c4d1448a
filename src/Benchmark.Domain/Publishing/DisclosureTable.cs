using Benchmark.Indicators;

namespace Benchmark.Publishing;

/// <summary>A number that is about to be published, or already is.</summary>
/// <param name="Key">What it says.</param>
/// <param name="Value">The true value; of a share with a <see cref="ReportedShare"/> the people it is made of, so that it can stand in sums.</param>
/// <param name="Disclosure">What rule it meets.</param>
/// <param name="IsShown">An earlier publication shows it, so hiding it now would hide nothing.</param>
public sealed record DisclosureCell(FigureKey Key, decimal Value, Disclosure Disclosure, bool IsShown = false);

/// <summary>A number that is the sum of others: T = K + M, or a total and its parts.</summary>
public sealed record SumRelation(FigureKey Total, IReadOnlyList<FigureKey> Parts);

/// <summary>A number that is one divided by another.</summary>
/// <param name="Quotient">The result.</param>
/// <param name="Numerator">Its value, and its cell when it is one; without a cell anyone knows it.</param>
/// <param name="Denominator">The same.</param>
/// <param name="IsPersonShare">The numerator's people are some of the denominator's.</param>
public sealed record QuotientRelation(FigureKey Quotient, QuotientTerm Numerator, QuotientTerm Denominator, bool IsPersonShare);

/// <summary>A share that was handed in as such, of people whose number is known.</summary>
/// <param name="Share">The share.</param>
/// <param name="People">How many it is, as near as the share says.</param>
/// <param name="Base">Of how many.</param>
public sealed record ReportedShare(FigureKey Share, decimal People, decimal Base);

/// <summary>One side of a <see cref="QuotientRelation"/>.</summary>
public sealed record QuotientTerm(decimal Value, FigureKey? Cell);

/// <summary>The numbers that <see cref="SmallNumberRule"/> looks at together, and how they follow from each other.</summary>
public sealed record DisclosureTable(
    IReadOnlyCollection<DisclosureCell> Cells,
    IReadOnlyCollection<SumRelation> Sums,
    IReadOnlyCollection<QuotientRelation> Quotients)
{
    /// <summary>What an earlier publication hid and is still the same: shown now, it would give away what stood beside it then.</summary>
    public IReadOnlySet<FigureKey> HiddenBefore { get; init; } = new HashSet<FigureKey>();

    /// <summary>Shares without a numerator of their own.</summary>
    public IReadOnlyCollection<ReportedShare> Shares { get; init; } = [];
}
