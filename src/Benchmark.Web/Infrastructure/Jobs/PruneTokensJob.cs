using OpenIddict.Abstractions;

namespace Benchmark.Web.Infrastructure.Jobs;

/// <summary>Removes what is left of tokens that ran out more than a day ago.</summary>
internal sealed class PruneTokensJob(IOpenIddictTokenManager tokens, IOpenIddictAuthorizationManager authorizations, TimeProvider clock)
{
    /// <summary>May be run at any time and any number of times.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        var threshold = clock.GetUtcNow().AddDays(-1);
        await tokens.PruneAsync(threshold, cancellationToken);
        await authorizations.PruneAsync(threshold, cancellationToken);
    }
}
