using Benchmark.Comparisons;
using Benchmark.Indicators;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Comparisons;

/// <summary>Open data: indicators, comparisons and profiles of published figures.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1")]
public sealed class ComparisonsController(IComparisonAppService comparisons) : ControllerBase
{
    /// <summary>The indicators by area, with the periods that have values.</summary>
    [HttpGet("indicators")]
    public async Task<ActionResult<IndicatorListDto>> GetIndicatorsAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return await comparisons.GetIndicatorsAsync(cancellationToken);
    }

    /// <summary>One indicator over kommuner: values, places, bands, median and quartiles.</summary>
    /// <param name="indicator">Code of the indicator, such as EKB01.</param>
    /// <param name="period">2018-T2, 2019 or 2022-02; left out, the newest that can be compared.</param>
    /// <param name="group">alla, skr-b3, lan-14, lika-arbetsmarknad, egna, or delad- and the token of a group shared by link.</param>
    /// <param name="municipality">The own kommun, by code or name; it is always among the answers.</param>
    /// <param name="municipalities">A free choice of up to 20, with commas.</param>
    /// <param name="sex">Total, Women or Men.</param>
    /// <param name="figures">Any, Final or Preliminary.</param>
    /// <param name="allowsEarlier">A kommun that has said nothing of the period comes in with its nearest earlier comparable value; one that has said why it has none does not.</param>
    [HttpGet("comparisons/{indicator}")]
    [ProducesResponseType<ComparisonResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ComparisonResource>> GetComparisonAsync(
        string indicator,
        [FromQuery] string? period,
        [FromQuery] string? group,
        [FromQuery] string? municipality,
        [FromQuery] string? municipalities,
        [FromQuery] Sex? sex,
        [FromQuery] FigureState? figures,
        [FromQuery] bool? allowsEarlier,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "period", "group", "municipality", "municipalities", "sex", "figures", "allowsEarlier");
        var comparison = await comparisons.GetComparisonAsync(
            new GetComparisonDto(indicator, period, group, municipality, Chosen(), sex ?? Sex.Total, figures ?? FigureState.Any, allowsEarlier ?? false),
            cancellationToken);
        return ComparisonResource.Of(comparison);
    }

    /// <summary>One indicator over the years: the own kommun, its group's median, everyone's median and quartiles.</summary>
    /// <param name="indicator">Code of the indicator, such as EKB01.</param>
    /// <param name="period">Any period of the kind that is wanted; left out, the newest that can be compared.</param>
    /// <param name="group">alla, skr-b3, lan-14, lika-arbetsmarknad or egna.</param>
    /// <param name="municipality">The own kommun, by code or name.</param>
    /// <param name="municipalities">A free choice of up to 20, with commas.</param>
    /// <param name="sex">Total, Women or Men.</param>
    [HttpGet("comparisons/{indicator}/trend")]
    [ProducesResponseType<TrendResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<TrendResource>> GetTrendAsync(
        string indicator,
        [FromQuery] string? period,
        [FromQuery] string? group,
        [FromQuery] string? municipality,
        [FromQuery] string? municipalities,
        [FromQuery] Sex? sex,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "period", "group", "municipality", "municipalities", "sex");
        return TrendResource.Of(await comparisons.GetTrendAsync(
            new GetComparisonDto(indicator, period, group, municipality, Chosen(), sex ?? Sex.Total), cancellationToken));
    }

    /// <summary>Women beside men, now and over the years, for an indicator that is divided by sex.</summary>
    /// <param name="indicator">Code of the indicator, such as EKB24.</param>
    /// <param name="period">Left out, the newest that can be compared.</param>
    /// <param name="group">alla, skr-b3, lan-14, lika-arbetsmarknad or egna.</param>
    /// <param name="municipality">The own kommun, by code or name.</param>
    /// <param name="municipalities">A free choice of up to 20, with commas.</param>
    [HttpGet("comparisons/{indicator}/sexes")]
    [ProducesResponseType<SexComparisonResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status400BadRequest)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<SexComparisonResource>> GetSexesAsync(
        string indicator,
        [FromQuery] string? period,
        [FromQuery] string? group,
        [FromQuery] string? municipality,
        [FromQuery] string? municipalities,
        CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "period", "group", "municipality", "municipalities");
        return SexComparisonResource.Of(await comparisons.GetSexesAsync(
            new GetComparisonDto(indicator, period, group, municipality, Chosen()), cancellationToken));
    }

    /// <summary>One kommun over all indicators.</summary>
    /// <param name="municipality">Code or name of the kommun.</param>
    /// <param name="period">Left out, the newest it has published for.</param>
    [HttpGet("municipalities/{municipality}/profile")]
    [ProducesResponseType<ProfileResource>(StatusCodes.Status200OK)]
    [ProducesResponseType<ProblemDetails>(StatusCodes.Status404NotFound)]
    public async Task<ActionResult<ProfileResource>> GetProfileAsync(string municipality, [FromQuery] string? period, CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query, "period");
        return ProfileResource.Of(await comparisons.GetProfileAsync(new GetProfileDto(municipality, period), cancellationToken));
    }

    private IReadOnlyList<string> Chosen() => QueryParameters.ReadList(Request.Query, "municipalities");
}
