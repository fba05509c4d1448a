using Benchmark.Users;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Benchmark.Web.Pages.Administration.ApiClients;

/// <summary>Asks before a program's secret is replaced: the old one stops at once. The new one is shown in the answer and never again.</summary>
[Authorize(BenchmarkPermissions.Administration.ApiClients)]
[ResponseCache(NoStore = true)]
public sealed class RenewModel(IApiClientAppService clients) : PageModel
{
    [FromRoute]
    public Guid Id { get; set; }

    public string ProgramName { get; private set; } = string.Empty;

    public ApiClientSecretDto? Secret { get; private set; }

    public async Task OnGetAsync(CancellationToken cancellationToken) =>
        ProgramName = (await clients.GetListAsync(cancellationToken)).FirstOrDefault(c => c.Id == Id)?.DisplayName
            ?? throw new EntityNotFoundException(nameof(ApiClient), Id);

    public async Task OnPostAsync(CancellationToken cancellationToken)
    {
        Secret = await clients.RenewSecretAsync(Id, cancellationToken);
        ProgramName = Secret.DisplayName;
    }
}
