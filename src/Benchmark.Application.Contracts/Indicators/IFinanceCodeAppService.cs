using System.ComponentModel;
using Benchmark.Comparisons;

namespace Benchmark.Indicators;

/// <summary>The codes that money is handed in by. Open to everyone.</summary>
public interface IFinanceCodeAppService : IApplicationService
{
    /// <summary>The activity areas, in catalogue order.</summary>
    Task<IReadOnlyList<ActivityAreaDto>> GetAreasAsync(CancellationToken cancellationToken = default);

    /// <summary>The finance items, in catalogue order.</summary>
    Task<IReadOnlyList<FinanceItemDto>> GetItemsAsync(CancellationToken cancellationToken = default);
}

/// <summary>A verksamhetsområde.</summary>
/// <param name="Code">What it is handed in by.</param>
/// <param name="Name">In both languages.</param>
/// <param name="ParentCode">The area it is part of; null when it stands by itself.</param>
/// <param name="AccountCodes">Codes of the national accounts (räkenskapssammandraget).</param>
[ImmutableObject(true)]
public sealed record ActivityAreaDto(string Code, BilingualText Name, string? ParentCode, IReadOnlyList<string> AccountCodes);

/// <summary>A row of a money table.</summary>
/// <param name="Code">What it is handed in by.</param>
/// <param name="Name">In both languages.</param>
/// <param name="Nature">What it does to the board's money. Costs, income and net costs are handed in as positive amounts.</param>
[ImmutableObject(true)]
public sealed record FinanceItemDto(string Code, BilingualText Name, FinanceNature Nature);
