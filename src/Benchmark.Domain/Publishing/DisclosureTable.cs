using Benchmark.Indicators;

namespace Benchmark.Publishing;

/// <summary>A number that is about to be published, or already is.</summary>
/// <param name="Key">What it says.</param>
/// <param name="Value">The true value.</param>
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

/// <summary>One side of a <see cref="QuotientRelation"/>.</summary>
public sealed record QuotientTerm(decimal Value, FigureKey? Cell);

/// <summary>The numbers that <see cref="SmallNumberRule"/> looks at together, and how they follow from each other.</summary>
public sealed record DisclosureTable(
    IReadOnlyCollection<DisclosureCell> Cells,
    IReadOnlyCollection<SumRelation> Sums,
    IReadOnlyCollection<QuotientRelation> Quotients);
