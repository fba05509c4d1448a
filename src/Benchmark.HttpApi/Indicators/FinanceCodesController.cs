using Benchmark.HttpApi.Comparisons;
using Benchmark.Indicators;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Benchmark.HttpApi.Indicators;

/// <summary>Open data: the codes that money is handed in and published by.</summary>
[ApiController]
[AllowAnonymous]
[Route("api/v1")]
[Produces("application/json")]
public sealed class FinanceCodesController(IFinanceCodeAppService codes) : ControllerBase
{
    /// <summary>The activity areas: codes for <c>area</c> of a finance line, with names and the area each is part of.</summary>
    [HttpGet("areas")]
    public Task<IReadOnlyList<ActivityAreaDto>> GetAreasAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return codes.GetAreasAsync(cancellationToken);
    }

    /// <summary>The finance items: codes for <c>item</c> of a finance line, with names and what each does to the board's money.</summary>
    [HttpGet("finance-items")]
    public Task<IReadOnlyList<FinanceItemDto>> GetItemsAsync(CancellationToken cancellationToken)
    {
        QueryParameters.RequireOnly(Request.Query);
        return codes.GetItemsAsync(cancellationToken);
    }
}
