using Benchmark.Comparisons.Money;
using Benchmark.Localization;
using Benchmark.Reports;
using Benchmark.Web.Infrastructure.Hosting;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Extensions.Localization;

namespace Benchmark.Web.Pages.Comparisons.Money;

/// <summary>One kommun's money by area: against budget and forecast, per inhabitant and per household.</summary>
[AllowAnonymous]
[OutputCache(PolicyName = PublishedPagePolicy.Any)]
public sealed class MunicipalityModel(IMoneyAppService money, IStringLocalizer<BenchmarkResource> texts) : PageModel
{
    public MoneyWords Words { get; } = new(texts);

    public MunicipalityMoneyDto Money { get; private set; } = null!;

    public bool IsYear => ReportPeriod.Parse(Money.Period!).Kind == ReportPeriodKind.Year;

    public int Year => ReportPeriod.Parse(Money.Period!).Year;

    /// <summary>The columns that anything stands in.</summary>
    public BudgetColumns Columns { get; private set; } = null!;

    public async Task OnGetAsync(string kommun, CancellationToken cancellationToken)
    {
        Money = await money.GetMunicipalityAsync(MoneyAddress.ReadMunicipality(kommun, Request.Query), cancellationToken);
        Columns = BudgetColumns.Of(Money);
    }
}
