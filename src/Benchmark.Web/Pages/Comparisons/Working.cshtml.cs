using Benchmark.Comparisons;
using Benchmark.Formatting;
using Benchmark.Indicators;
using Benchmark.Localization;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons;

/// <summary>How one kommun's place and colour came about, with the values they rest on.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Indicator)]
public sealed class WorkingModel(IComparisonAppService comparisons, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    /// <summary>How many places are shown on each side of one that matters.</summary>
    private const int Around = 2;

    public ComparisonWords Words { get; } = new(texts);

    public ComparisonDto Comparison { get; private set; } = null!;

    /// <summary>The kommun whose place is explained.</summary>
    public ComparisonRowDto Row { get; private set; } = null!;

    public bool IsDirected => Comparison.Indicator.Direction != Direction.None;

    /// <summary>How many are strictly better, or higher without direction.</summary>
    public int Ahead => (Row.Rank ?? 1) - 1;

    /// <summary>How many are strictly worse.</summary>
    public int Behind => Comparison.Statistics.Count - Ahead - Row.Tied;

    /// <summary>
    /// The places that decide: around the own one and around both limits. A null stands for places left out.
    /// </summary>
    public IEnumerable<ComparisonRowDto?> Places
    {
        get
        {
            var rows = Comparison.Rows;
            var size = Comparison.Statistics.BandSize;
            var own = rows.Index().First(r => r.Item.IsOwn).Index;
            int[] centres = size > 0 ? [size - 1, own, rows.Count - size] : [own];
            var last = -1;
            foreach (var (index, row) in rows.Index().Where(r => centres.Any(c => Math.Abs(c - r.Index) <= Around)))
            {
                if (index > last + 1)
                {
                    yield return null;
                }

                yield return row;
                last = index;
            }

            if (last < rows.Count - 1)
            {
                yield return null;
            }
        }
    }

    public async Task<IActionResult> OnGetAsync(string indicator, CancellationToken cancellationToken)
    {
        var asked = ComparisonAddress.Read(indicator, Request.Query);
        if (asked.Municipality is null)
        {
            throw new BusinessException(BenchmarkErrorCodes.Comparisons.WorkingNeedsMunicipality);
        }

        // The colours come from everyone, so everyone is what is shown.
        Comparison = await comparisons.GetComparisonAsync(asked with { Group = null, Chosen = null }, cancellationToken);
        if (Comparison.Rows.FirstOrDefault(r => r.IsOwn) is not { } row)
        {
            return RedirectToPage(ComparisonTabs.Ranking, ComparisonAddress.Of(Comparison));
        }

        Row = row;
        return Page();
    }

    public string Number(decimal? value) => DisplayFormat.Number(value, Comparison.Indicator.Decimals);

    public string Value(decimal? value) => ComparisonWords.Value(Comparison.Indicator, value);
}
